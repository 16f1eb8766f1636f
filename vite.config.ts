import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: 'es' },
  build: {
    rolldownOptions: {
      // d3-selection and d3-transition register themselves on import; nothing here selects, so they may go.
      treeshake: { moduleSideEffects: (id) => !/node_modules[\\/]d3/.test(id) }
    }
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Whole sweeps of the model on a slow machine; no test asserts a time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/build/**', 'tests/site/**']
        }
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROME_PATH,
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
              }
            }),
            instances: [{ browser: 'chromium' }]
          }
        }
      },
      {
        // The built site as a reader, a crawler and a printer meet it: Node drives a browser of its own.
        extends: true,
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/build/**/*.test.ts', 'tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Most of their time is waiting for frames: two at once take little more than half as long, three disturb each other.
          maxWorkers: 2,
          sequence: { groupOrder: 1 }
        }
      }
    ]
  }
});
