import type { ModuleHost } from '../module/host.js';
import { type FileSystem } from './file-system.js';
/** A host that reads below `root`, an absolute path, and nothing else. Never throws. */
export declare function createDiskModuleHost(root: string, system?: FileSystem): ModuleHost;
