import figures from './sv/figures.json' with { type: 'json' };
import importing from './sv/import.json' with { type: 'json' };
import problems from './sv/problems.json' with { type: 'json' };
import site from './sv/site.json' with { type: 'json' };
import workspace from './sv/workspace.json' with { type: 'json' };

export default { figures, import: importing, problems, site, workspace };
