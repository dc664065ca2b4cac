import { expect, it } from 'vitest';
import { smallDraft } from '#edition/fixtures/small-draft.ts';
import { translator } from '#language/translate.ts';
