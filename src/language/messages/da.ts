import figures from './da/figures.json' with { type: 'json' };
import importing from './da/import.json' with { type: 'json' };
import problems from './da/problems.json' with { type: 'json' };
import site from './da/site.json' with { type: 'json' };
import workspace from './da/workspace.json' with { type: 'json' };

export default { figures, import: importing, problems, site, workspace };
