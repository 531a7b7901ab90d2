const { reporters } = require('mocha');

/**
 * Mocha reporter of all rings: failures in full, the closing line `N passed, N failed`, and with
 * `--reporter-option each` a line for every test, else only for those that take longer than five seconds.
 */
module.exports = class RingReporter extends reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    const each = options.reporterOption?.each ?? options.reporterOptions?.each;
    if (each) {
      runner.on('suite', (suite) => suite.title && console.log(`  ${suite.fullTitle()}`));
      runner.on('pass', (test) => console.log(`    ok ${test.title} (${test.duration} ms)`));
    }
    else runner.on('pass', (test) => test.duration > 5000 && console.log(`    slow (${test.duration} ms): ${test.fullTitle()}`));
    runner.on('pending', (test) => console.log(`    skipped: ${test.fullTitle()}`));
    runner.on('fail', (test) => console.log(`    FAILED ${test.fullTitle()}`));
    runner.once('end', () => {
      if (this.failures.length > 0) reporters.Base.list(this.failures);
      console.log(`${this.stats.passes} passed, ${this.stats.failures} failed`);
    });
  }
};
