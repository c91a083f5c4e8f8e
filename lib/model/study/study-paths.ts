/** Where the site keeps the list of its decks of cards; asked for anew each time. */
export const cardDecksPath = 'study/latest.json';

/** Where the site keeps all of its cards for Anki. */
export const ankiPackagePath = 'study/course.apkg';

/** The folder of the decks' files, whose names bear a hash of what is in them. */
export const cardFilesPath = 'study/files/';
