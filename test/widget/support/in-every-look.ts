// An audit is made in every look that a browser may be set to: light, dark and forced colors. Loaded before every spec by
// web-test-runner.config.ts, which also answers the command.
import { chai, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

const LOOKS = ['dark', 'forced-colors', 'light'] as const;
type Look = (typeof LOOKS)[number];

interface Audit {
  _obj: Element;
  then?: Promise<void>['then'];
}

chai.use(({ Assertion }) => {
  Assertion.overwriteMethod(
    'accessible',
    (auditOnce: (this: Audit, options?: object) => PromiseLike<void>) =>
      /** @param options as chai-a11y-axe has them, and `looks`: for a page that sets its own colors. */
      function (this: Audit, options: { looks?: readonly Look[] } = {}) {
        const audits = auditInEach(options.looks ?? LOOKS, async () => {
          await auditOnce.call(new Assertion(this._obj) as unknown as Audit, options);
        });
        // What is awaited, as the method that is overwritten has it.
        Reflect.set(this, 'then', audits.then.bind(audits));
        return this;
      },
  );
});

async function auditInEach(looks: readonly Look[], audit: () => Promise<void>): Promise<void> {
  try {
    for (const look of looks) {
      await executeServerCommand('look', look);
      await nextFrame();
      await audit().catch((error: Error) => {
        error.message = `${look}: ${error.message}`;
        throw error;
      });
    }
  } finally {
    await executeServerCommand('look', 'light');
  }
}
