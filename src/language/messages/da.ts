import figures from './da/figures.json' with { type: 'json' };
import site from './da/site.json' with { type: 'json' };
import workspace from './da/workspace.json' with { type: 'json' };

export default { figures, site, workspace };
