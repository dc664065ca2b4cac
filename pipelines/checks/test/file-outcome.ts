import type { TestCase, TestModule, TestSuite } from 'vitest/node';
import { againOf } from './again.ts';
import type { Failure, Outcome, Skip } from './outcome.ts';

/**
 * The outcome of a test file. A failure outside of a test (the file cannot be read, a setup fails) counts as one
 * failure.
 */
export function outcomeOf(module: TestModule): Outcome {
	const { collectDuration, duration } = module.diagnostic();
	const of = (state: 'passed' | 'failed' | 'skipped') => [...module.children.allTests(state)];
	const outside = [module, ...module.children.allSuites()].filter((one) => one.errors().length > 0);
	const failures = [...outside.map(outsideFailure), ...of('failed').map(testFailure)];
	return {
		passed: of('passed').length,
		failed: failures.length,
		skipped: of('skipped').length,
		failures,
		skips: skipsOf(of('skipped')),
		times: [{ what: module.relativeModuleId, seconds: (collectDuration + duration) / 1000 }]
	};
}

const file = (one: TestCase | TestSuite | TestModule) =>
	one.type === 'module' ? one.relativeModuleId : one.module.relativeModuleId;

function testFailure(test: TestCase): Failure {
	const error = test.result().errors?.[0]?.message ?? 'no error was given';
	return {
		what: `${file(test)} > ${test.fullName}`,
		error: firstLine(error),
		again: againOf(test.project.name, file(test), test.fullName)
	};
}

function outsideFailure(one: TestSuite | TestModule): Failure {
	return {
		what: one.type === 'module' ? file(one) : `${file(one)} > ${one.fullName}`,
		error: firstLine(one.errors()[0]!.message),
		again: againOf(one.project.name, file(one))
	};
}

/** Skipped tests by their outermost group, whose name says what is missing. */
function skipsOf(tests: TestCase[]): Skip[] {
	const counts = new Map<string, number>();
	for (const test of tests) {
		const what = `${file(test)} > ${test.fullName.split(' > ')[0]!}`;
		counts.set(what, (counts.get(what) ?? 0) + 1);
	}
	return [...counts].map(([what, count]) => ({ what, tests: count }));
}

// eslint-disable-next-line no-control-regex -- errors are coloured for terminals
const colour = /\u001B\[[\d;]*m/g;

const firstLine = (text: string) => text.replace(colour, '').trim().split('\n')[0]!;
