/** A topic as a vocabulary has it. */
export interface TopicEntry {
  /** The slug of the label. */
  readonly key: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Keys of the topics directly above; several are possible. */
  readonly broader: readonly string[];
  readonly related: readonly string[];
  readonly definition: string | null;
  readonly scheme: string;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}
