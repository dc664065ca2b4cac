import figures from './sv/figures.json' with { type: 'json' };
import site from './sv/site.json' with { type: 'json' };
import workspace from './sv/workspace.json' with { type: 'json' };

export default { figures, site, workspace };
