/** Pages that take forms; every other page is only read. */
export const CONSIGNMENT_ADDRESS = '/consignment';
export const MAKE_ADDRESS = '/make';
export const MAKE_DOWNLOAD_ADDRESS = '/make/download';

const TAKING: readonly string[] = [CONSIGNMENT_ADDRESS, MAKE_ADDRESS, MAKE_DOWNLOAD_ADDRESS];

/** The methods of an address that is no operation of the contract. */
export function methodsOfPage(path: string): readonly string[] {
  const read = ['GET', 'HEAD', 'OPTIONS'];
  return TAKING.includes(path) ? [...read, 'POST'] : read;
}
