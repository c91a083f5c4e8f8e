/** The name of a type of topic, as authors write it: small letters, digits and hyphens. Which there are is the course's to say. */
export type TopicTypeName = string;
