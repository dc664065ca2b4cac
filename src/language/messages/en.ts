import figures from './en/figures.json' with { type: 'json' };
import importing from './en/import.json' with { type: 'json' };
import problems from './en/problems.json' with { type: 'json' };
import site from './en/site.json' with { type: 'json' };
import workspace from './en/workspace.json' with { type: 'json' };

export default { figures, import: importing, problems, site, workspace };
