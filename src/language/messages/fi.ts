import figures from './fi/figures.json' with { type: 'json' };
import importing from './fi/import.json' with { type: 'json' };
import problems from './fi/problems.json' with { type: 'json' };
import site from './fi/site.json' with { type: 'json' };
import workspace from './fi/workspace.json' with { type: 'json' };

export default { figures, import: importing, problems, site, workspace };
