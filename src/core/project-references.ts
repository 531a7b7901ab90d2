import type { Project, Sources } from './analysis-types';
import { fileReferences, joinReferences } from './file-references';
import { inheritedDefinitions } from './joined-files';
import type { ReferenceIndex } from './model/references';
import type { Raw } from './rules/judge';
import { share } from './share';
import type { Source } from './syntax';

/** An earlier result, whose unchanged parts are kept. */
export interface Before {
  readonly sources: Sources;
  readonly project: Project | undefined;
}

/** All ids of a plan and their uses, and REF-008 for what it overrides. */
export interface ProjectReferences extends ReferenceIndex {
  readonly raws: readonly Raw[];
}

/** Joins the ids of a plan's own files and of its base, less what the plan overrides there. */
export function projectReferences(
  own: readonly Source[],
  base: readonly Source[],
  before: Before | undefined,
): ProjectReferences {
  const inFile = (source: Source): ReferenceIndex => fileReferences(source, before?.sources.get(source.file));
  const mine = joinReferences(own.map(inFile));
  const { definitions, references, raws } =
    base.length === 0 ? { ...mine, raws: none } : withBase(mine, joinReferences(base.map(inFile)));
  return {
    definitions: share(before?.project?.definitions, definitions),
    references: share(before?.project?.references, references),
    raws,
  };
}

const none: readonly Raw[] = [];

function withBase(mine: ReferenceIndex, theirs: ReferenceIndex): ProjectReferences {
  const { definitions, raws } = inheritedDefinitions(mine.definitions, theirs.definitions);
  return { definitions, references: [...mine.references, ...theirs.references], raws };
}
