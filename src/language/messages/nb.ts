import figures from './nb/figures.json' with { type: 'json' };
import importing from './nb/import.json' with { type: 'json' };
import problems from './nb/problems.json' with { type: 'json' };
import site from './nb/site.json' with { type: 'json' };
import workspace from './nb/workspace.json' with { type: 'json' };

export default { figures, import: importing, problems, site, workspace };
