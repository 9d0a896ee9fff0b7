import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle-tests.mjs';
import { runTest, takeTests } from './unit-tests.mjs';

globalThis.__stryker__ ??= {};
/** What the changed sources read and count. */
const shared = globalThis.__stryker__;

const idOf = ({ file, name }) => `${relative(process.cwd(), file).replaceAll('\\', '/')}#${name}`;

async function outcomeOf(test) {
  const id = idOf(test);
  const about = { id, name: test.name, fileName: test.file };
  const started = performance.now();
  const ended = () => ({ ...about, timeSpentMs: performance.now() - started });
  shared.currentTestId = id;
  try {
    await runTest(test);
    return { ...ended(), status: TestStatus.Success };
  } catch (error) {
    return { ...ended(), status: TestStatus.Failed, failureMessage: String(error) };
  } finally {
    shared.currentTestId = undefined;
  }
}

async function run(tests, { stopsAtFailure }) {
  const outcomes = [];
  for (const test of tests) {
    const outcome = await outcomeOf(test);
    outcomes.push(outcome);
    if (stopsAtFailure && outcome.status === TestStatus.Failed) break;
  }
  return { status: DryRunStatus.Complete, tests: outcomes };
}

/**
 * Runs the unit tests inside Stryker's own processes. They are loaded once, and again for a mutant that acts while
 * loading, which is ten times as fast as a fresh worker for each file of tests.
 */
class InProcessRunner {
  out = resolve(`tests-${process.env.STRYKER_MUTATOR_WORKER ?? 0}.mjs`);
  loads = 0;
  tests = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.PROOF_RUNS = '8';
    await bundleTests(this.out);
  }

  async load() {
    takeTests();
    this.loads += 1;
    await import(`${pathToFileURL(this.out)}?${this.loads}`);
    this.tests = takeTests();
  }

  async dryRun() {
    await this.load();
    const result = await run(this.tests, { stopsAtFailure: false });
    return { ...result, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, reloadEnvironment, hitLimit, disableBail }) {
    const isStatic = mutantActivation === 'static';
    Object.assign(shared, { hitLimit, hitCount: 0, activeMutant: isStatic ? activeMutant.id : undefined });
    if (isStatic || reloadEnvironment || this.tests.length === 0) {
      try {
        await this.load();
      } catch (error) {
        return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
      }
    }
    shared.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const tests = this.tests.filter((test) => !wanted || wanted.has(idOf(test)));
    const result = await run(tests, { stopsAtFailure: !disableBail });
    return toMutantRunResult(determineHitLimitReached(shared.hitCount, hitLimit) ?? result);
  }
}

const create = Object.assign(() => new InProcessRunner(), { inject: [] });

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', create)];
