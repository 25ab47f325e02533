// Modules that are meant for a bundler ask which build they are in. Import this one before them.
Object.assign(globalThis, {process: {env: {NODE_ENV: 'production'}}});
