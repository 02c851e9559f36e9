import type { ModuleHost } from '../module/host.js';
import { type FileSystem } from './file-system.js';
/** A host that reads below `root`, an absolute path, and nothing else; `system` is what it reads there instead of the disk. Never throws. */
export declare function createDiskModuleHost(root: string, system?: FileSystem): ModuleHost;
