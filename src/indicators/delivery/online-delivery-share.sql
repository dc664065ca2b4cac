/*---
id: online-delivery-share
of: sessions-online-share
version: 1
parameters: {session_types: [networking_dinner, mentor_day]}
---*/
