import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** What each folder may import from other folders of `src/` (architecture: imports point left). */
const allowed: Record<string, readonly string[]> = {
  content: [],
  story: ['content'],
  simulation: [],
  picture: ['simulation'],
  ui: ['content'],
  scenes: ['content', 'story', 'simulation', 'picture', 'ui'],
  stage: ['content', 'story', 'scenes', 'ui'],
  routes: ['content', 'story', 'scenes', 'picture', 'stage', 'ui'],
  // The story as one file; nothing of the site imports it.
  bundle: ['content', 'story', 'picture', 'stage', 'routes'],
  // What `service-worker.ts` keeps and answers; nothing on a page imports it.
  offline: ['content']
};

/** From d3, whatever writes to the document. */
const writesToDocument =
  /^(select|selectAll|transition|timer|interval|drag|zoom|brush|axis[A-Z]\w*|active|create)$/;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|svelte)$/.test(file)
);

const scriptOf = (file: string): string => {
  const text = readFileSync(join(src, file), 'utf8');
  if (!file.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
};

const importsOf = (file: string): string[] =>
  ts.preProcessFile(scriptOf(file), true, true).importedFiles.map((found) => found.fileName);

/** The file of `src/` that an import names, relative to `src/`; undefined for packages. */
const targetOf = (file: string, name: string): string | undefined => {
  if (name.startsWith('#')) return name.slice(1);
  if (name.startsWith('.')) return relative(src, resolve(src, dirname(file), name));
  return undefined;
};

const folderOf = (file: string): string => file.split('/')[0] ?? '';

describe('layers', () => {
  it('reads files that import something', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(20);
  });

  it('imports point only where the table allows', () => {
    const crossings = files.flatMap((file) =>
      importsOf(file).flatMap((name) => {
        const target = targetOf(file, name);
        const [from, to] = [folderOf(file), target && folderOf(target)];
        if (!to || from === to || !allowed[from] || allowed[from].includes(to)) return [];
        return [`${file} imports ${name}`];
      })
    );
    expect(crossings).toEqual([]);
  });

  it('inside a folder imports are relative, across folders they start with #', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => {
          const target = targetOf(file, name);
          if (!target || !allowed[folderOf(file)]) return false;
          return name.startsWith('#') === (folderOf(target) === folderOf(file));
        })
        .map((name) => `${file} imports ${name}`)
    );
    expect(wrong).toEqual([]);
  });

  it('scenes do not import each other', () => {
    const wrong = files
      .filter((file) => /^scenes\/[^/]+\//.test(file))
      .flatMap((file) =>
        importsOf(file).filter((name) => {
          const target = targetOf(file, name);
          return (
            target && /^scenes\/[^/]+\//.test(target) && dirname(target).split('/')[1] !== file.split('/')[1]
          );
        })
      );
    expect(wrong).toEqual([]);
  });

  it('the simulation imports no package, the story and content no framework', () => {
    const packages = (folder: string) =>
      files
        .filter((file) => folderOf(file) === folder)
        .flatMap((file) => importsOf(file).filter((name) => !targetOf(file, name)));
    expect(packages('simulation')).toEqual([]);
    expect(packages('story').filter((name) => /^(svelte|\$)/.test(name))).toEqual([]);
    expect(packages('content').filter((name) => /^(svelte|\$)/.test(name))).toEqual([]);
  });

  it('d3 computes and never writes to the document; scrollama lives in one file', () => {
    const wrong = files.flatMap((file) => {
      const script = scriptOf(file);
      const names = [...script.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'d3[^']*'/g)]
        .flatMap((match) => (match[1] ?? '').split(','))
        .map((name) => (name.trim().split(/\s+as\s+/)[0] ?? '').replace(/^type\s+/, ''))
        .filter((name) => writesToDocument.test(name));
      const all = /import\s+\*\s+as\s+\w+\s+from\s+'d3/.test(script) ? ['*'] : [];
      const parts = importsOf(file).filter((name) =>
        /^d3-(selection|transition|drag|zoom|brush|axis|timer)/.test(name)
      );
      const scroll = importsOf(file).filter((name) => name === 'scrollama' && file !== 'stage/scroll.ts');
      return [...names, ...all, ...parts, ...scroll].map((name) => `${file}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('no import goes round in a circle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .map((name) => targetOf(file, name))
          .filter((target) => target !== undefined)
      ])
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const target of graph.get(file) ?? []) walk(target, [...trail, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('no file but content and data is longer than 250 lines', () => {
    const styles = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.css')
    );
    const long = [...files, ...styles]
      .filter((file) => folderOf(file) !== 'content')
      .map((file) => [file, readFileSync(join(src, file), 'utf8').trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > 250);
    expect(long).toEqual([]);
  });

  it('chance and clocks stay out of what is computed', () => {
    const pure = files.filter(
      (file) => /^(simulation|story|content)\//.test(file) || /^(scenes\/.*state|picture\/frame)/.test(file)
    );
    const wrong = pure.filter((file) =>
      /Math\.random|Date\.now|new Date\(\)|performance\.now/.test(scriptOf(file))
    );
    expect(wrong).toEqual([]);
  });
});
