const tests = '\\.test\\.ts$|\\.setup\\.ts$|(^|/)fixtures?/';

/** @type {(name: string, comment: string, from: object, to: object) => object} */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		forbid(
			'no-cycles',
			'Two files that need each other are one idea or three; a cycle hides which.',
			{},
			{ circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		),
		forbid(
			'no-lost-files',
			'A file nobody imports is read by people for nothing. Workers are started by their address, routes by Kit.',
			{
				orphan: true,
				pathNot: `${tests}|^src/(routes|params)/|^src/hooks|[.]worker[.]ts$|^src/charts/document\\.|^pipelines/|\\.d\\.ts$`
			},
			{}
		),
		forbid(
			'resolvable',
			'An import that leads nowhere fails only when it runs.',
			{},
			{ couldNotResolve: true, pathNot: '^[$](app|env)/|[$]types$' }
		),
		forbid(
			'no-rooms-without-a-name',
			'A folder or file called lib, utils, common, shared, helpers or types says nothing of what is in it.',
			{},
			{ path: '/(lib|util|utils|common|shared|helper|helpers|types)(/|[.][a-z]+$)', pathNot: 'node_modules' }
		),
		forbid(
			'schemas-stand-alone',
			'schemas say what things are; everything else may depend on them, so they depend on nothing of ours.',
			{ path: '^schemas/', pathNot: tests },
			{ path: '^(src|pipelines)/' }
		),
		forbid(
			'schemas-know-only-zod',
			'A schema that needs another package is doing work, not saying what a thing is.',
			{ path: '^schemas/', pathNot: tests },
			{ path: 'node_modules/', pathNot: 'node_modules/zod/' }
		),
		forbid(
			'statistics-stand-alone',
			'Intervals and changes are mathematics: numbers in, numbers out.',
			{ path: '^src/statistics/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/statistics/' }
		),
		forbid(
			'network-stands-alone',
			'What a graph is like is mathematics: numbered people and ties in, numbers out.',
			{ path: '^src/network/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/network/' }
		),
		forbid(
			'engine-runs-sql',
			'The engine runs SQL; what the SQL means is the business of the indicators above it.',
			{ path: '^src/engine/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/engine/' }
		),
		forbid(
			'indicators-compute',
			'Units become cells without knowing who shows them.',
			// What stands in golden/ serves tests alone.
			{ path: '^src/indicators/', pathNot: `${tests}|^src/indicators/golden/` },
			{ path: '^(src|pipelines)/', pathNot: '^src/(indicators|statistics|network|engine)/' }
		),
		forbid(
			'privacy-stands-alone',
			'Who finds and hides personal data must be readable alone, and serve every way in and out.',
			{ path: '^src/privacy/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/privacy/' }
		),
		forbid(
			'tables-stand-alone',
			'How cells become a CSV and files a ZIP is the same for everyone, whatever the cells and files mean.',
			{ path: '^src/tables/', pathNot: tests },
			{ path: '^(src|schemas|pipelines)/', pathNot: '^src/tables/' }
		),
		forbid(
			'one-reader-one-writer',
			'A second CSV writer forgets to quote a line end, a second ZIP reader a limit: both packages are used in src/tables alone. A bench measures the package itself, a PNG is no ZIP.',
			{
				path: '^(src|schemas|pipelines)/',
				pathNot: `${tests}|^src/tables/|^pipelines/bench/|^src/views/picture/encode-png\\.ts$`
			},
			{ path: 'node_modules/(@types/)?(papaparse|fflate)/' }
		),
		forbid(
			'import-is-pure',
			'Bytes become records without knowing who keeps them or who looks on; so it runs in a worker and in Node.',
			{ path: '^src/import/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/(import|privacy|tables)/' }
		),
		forbid(
			'rules-are-sql',
			'What a record may hold is said once, in SQL, for the ingest and for the workspace.',
			{ path: '^src/rules/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/(rules|engine)/' }
		),
		forbid(
			'changes-keep-nothing',
			'What an import would change is computed; keeping it is the business of storage.',
			{ path: '^src/changes/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/(changes|rules|engine|indicators|tables)/' }
		),
		forbid(
			'quality-asks-the-records',
			'What records hold and lack is asked of the rules and of the engine, without knowing who keeps them.',
			{ path: '^src/quality/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/(quality|rules|engine|indicators|statistics)/' }
		),
		forbid(
			'instruments-ask-the-records',
			'What people answered is asked of the engine, without knowing who keeps the answers or draws them.',
			{ path: '^src/instruments/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/(instruments|engine|indicators|statistics)/' }
		),
		forbid(
			'storage-keeps-bytes',
			'Storage keeps files and their history; what is in them it need not know.',
			{ path: '^src/storage/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/(storage|tables)/' }
		),
		forbid(
			'contributions-show-nothing',
			'What partners hand over is packed, sealed, opened, checked and merged by the same code in Node and in a page.',
			{ path: '^src/contributions/', pathNot: tests },
			{
				path: '^(src|pipelines)/',
				pathNot: '^src/(contributions|changes|storage|tables|privacy|language)/'
			}
		),
		forbid(
			'language-speaks-for-all',
			'Texts are used by state, components, routes and pipelines, and so know none of them.',
			{ path: '^src/language/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/language/' }
		),
		forbid(
			'disclosure-stands-alone',
			'What may be published is mathematics over figures: whoever checks it must be able to read it alone.',
			{ path: '^src/disclosure/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/(disclosure|statistics)/' }
		),
		forbid(
			'edition-is-pure',
			'An edition is made, signed and verified by the same code in Node and in a page, without disk or screen. Words in it are looked through for what tells of people.',
			{ path: '^src/edition/', pathNot: tests },
			{
				path: '^(src|pipelines)/',
				pathNot: '^src/((edition|disclosure|indicators|engine|language|tables)/|rules/identifiers\\.ts$)'
			}
		),
		forbid(
			'charts-are-pure',
			'A chart is drawn from cells and finished texts; it looks nothing up, neither messages nor state nor rows.',
			{ path: '^src/charts/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/charts/' }
		),
		forbid(
			'state-draws-nothing',
			'State is what the workspace knows; how it looks is decided above.',
			{ path: '^src/state/', pathNot: tests },
			{ path: '^src/(workspace|components|views|routes|charts)/|^pipelines/' }
		),
		forbid(
			'views-are-pure',
			'A view turns cells into titles, tables and charts; the same one serves the frozen page, the workspace and pictures.',
			{ path: '^src/views/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/(views|charts|language)/' }
		),
		forbid(
			'report-is-pure',
			'A final report is made from published cells and finished texts, in Node and in a page: without disk, screen or engine.',
			{ path: '^src/report/', pathNot: tests },
			{
				path: '^(src|pipelines)/',
				pathNot:
					'^src/(report|views|charts|language|tables|edition/citation\\.ts$|indicators/detail/(few-people|difference-cells)\\.ts$)'
			}
		),
		forbid(
			'word-files-in-one-place',
			'The package that writes Word files is large: only its writer may need it, so that nothing else of a page brings it along.',
			{ path: '^(src|schemas|pipelines)/', pathNot: `${tests}|^src/report/writers/docx/` },
			{ path: 'node_modules/docx/' }
		),
		forbid(
			'features-stand-apart',
			'A feature of the workspace can be read, changed and deleted alone; what two need is common (shell, filters, downloads, charts) or belongs in state.',
			{ path: '^src/workspace/([^/]+)/', pathNot: tests },
			{ path: '^src/workspace/', pathNot: '^src/workspace/($1|shell|filters|downloads|charts)/' }
		),
		forbid(
			'common-parts-know-no-feature',
			'What all features use must not need one of them.',
			{ path: '^src/workspace/(shell|filters|downloads|charts)/', pathNot: tests },
			{ path: '^src/workspace/', pathNot: '^src/workspace/(shell|filters|downloads|charts)/' }
		),
		forbid(
			'features-know-no-route',
			'A route hands a feature its address and its data; so a feature can be shown elsewhere, and Kit changed below it.',
			{ path: '^src/workspace/', pathNot: tests },
			{ path: '^src/routes/|^pipelines/' }
		),
		forbid(
			'files-stand-alone',
			'Files that a reader hands to a page, or gets from it, are the same everywhere.',
			{ path: '^src/file-input/', pathNot: tests },
			{ path: '^(src|pipelines)/', pathNot: '^src/(file-input|edition)/' }
		),
		forbid(
			'components-run-no-engine',
			'Components get what they show as props: the same component serves the frozen page and the live workspace.',
			{ path: '^src/components/', pathNot: tests },
			{ path: '^src/(engine|indicators|state|workspace|routes)/|^pipelines/|node_modules/@duckdb/' }
		),
		forbid(
			'only-routes-know-kit',
			'SvelteKit stays at the rim, so that the next major version is a change of pages only.',
			{ path: '^(src|schemas|pipelines)/', pathNot: '^src/(routes|hooks|params)' },
			{ path: '^\\$(app|env|service-worker)|node_modules/@sveltejs/kit/', dependencyTypesNot: ['type-only'] }
		),
		forbid(
			'pipelines-have-no-screen',
			'Pipelines run in Node without a page; what a chart says and shows (views) needs none.',
			{ path: '^pipelines/', pathNot: tests },
			{ path: '^src/(components|workspace|routes|state|file-input)/' }
		),
		forbid(
			'nobody-imports-pipelines',
			'Pipelines are commands: what others need of one belongs in a room below.',
			{ path: '^(src|schemas)/', pathNot: tests },
			{ path: '^pipelines/' }
		),
		forbid(
			'browser-code-stays-out-of-node',
			'The browser engine needs a worker and a page; Node has its own home, and a bench its page.',
			{ path: '^pipelines/', pathNot: `${tests}|^pipelines/bench/[^/]+/page\\.ts$` },
			{ path: '^src/engine/browser' }
		),
		forbid(
			'node-code-stays-out-of-pages',
			"A native module or the disk in a page works here and fails on the reader's screen.",
			{
				path: '^src/(components|views|workspace|file-input|state|charts|routes)/',
				pathNot: `${tests}|\\.server\\.ts$`
			},
			{ path: 'node_modules/@duckdb/node-|^src/engine/node(-wasm)?\\.ts$', dependencyTypesNot: ['type-only'] }
		),
		forbid(
			'arquero-stays-in-node',
			'Arquero compiles expressions at run time, which the content security policy of every page forbids.',
			{ path: '^src/', pathNot: tests },
			{ path: 'node_modules/arquero/' }
		),
		forbid(
			'pages-ship-no-tools',
			'What the site needs to run must not be listed as a tool of its makers.',
			{ path: '^(src|schemas)/', pathNot: `${tests}|^src/routes/|^src/hooks` },
			{
				dependencyTypes: ['npm-dev'],
				dependencyTypesNot: ['type-only'],
				pathNot: 'node_modules/svelte/'
			}
		),
		forbid(
			'tests-are-not-imported',
			'A test is an end, not a source.',
			{ pathNot: tests },
			{ path: '\\.test\\.ts$' }
		)
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.(css|json|sql|csv|woff2)$|\\?(raw|url|worker)$' },
		tsConfig: { fileName: 'tsconfig.json' },
		// The imports as they are written; to know which remain when compiled, each file would be compiled.
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
			extensions: ['.ts', '.js', '.svelte', '.json', '.d.ts'],
			mainFields: ['module', 'main', 'types']
		},
		skipAnalysisNotInRules: true
	}
};
