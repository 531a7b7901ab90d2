/** What a sentence calls an entry: its name, else its id in code marks. */
export function called({ id, name }: { readonly id: string; readonly name: string | undefined }): string {
  return name ?? `\`${id}\``;
}
