/** Serves a folder of plain files on the first free port from `port` upwards (0: any), on this machine only. */
export function serve(
  folder: string,
  port: number,
  base?: string
): Promise<{ address: string; close: () => Promise<void> }>;
