import figures from './en/figures.json' with { type: 'json' };
import site from './en/site.json' with { type: 'json' };
import workspace from './en/workspace.json' with { type: 'json' };

export default { figures, site, workspace };
