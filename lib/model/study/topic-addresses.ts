/** Where the way to a topic is shown, and which topic, as `component/scheduler`. */
export const pathPath = '/path/';
export const pathName = 'to';

/** Where two topics of a type are compared; the other names are `comparedNames`, those of an index. */
export const comparePath = '/compare/';
export const comparedTypeName = 'type';

/** Minutes of reading that fit into one evening. */
export const eveningMinutes = 90;
