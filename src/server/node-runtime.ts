import { diskFiles } from './disk-files';
import { localDate, type Runtime } from './runtime';

/** The Node host: immediates, the local date, the disk. */
export const nodeRuntime: Runtime = {
  soon: (action) => {
    const immediate = setImmediate(action);
    return () => clearImmediate(immediate);
  },
  today: () => localDate(new Date()),
  disk: diskFiles,
};
