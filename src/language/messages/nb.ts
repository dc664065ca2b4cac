import figures from './nb/figures.json' with { type: 'json' };
import site from './nb/site.json' with { type: 'json' };
import workspace from './nb/workspace.json' with { type: 'json' };

export default { figures, site, workspace };
