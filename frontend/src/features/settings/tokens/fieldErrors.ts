/** What the server found wrong with a field of the form. */
export type FieldError = {
  message: string;
  hint?: string | null;
  /** Such as input, name. */
  inputPath?: readonly string[] | null;
};

/** Those that are about the field of that name; of a field in a field it is github.ref. */
export function errorsOf(field: string, errors: readonly FieldError[]): readonly FieldError[] {
  return errors.filter(({ inputPath }) => inputPath?.slice(1).join(".") === field);
}
