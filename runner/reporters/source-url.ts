const documentation = "https://docs.aws.amazon.com/amazonswf/latest";
const referencePages = /^(API_.*|CommonErrors|CommonParameters|Welcome)\.html/;

/** The address of the page that a requirement's `source` names; sources that are no page stay as they are. */
export function sourceUrl(source: string): string {
  if (!/^[\w.-]+\.html(#.*)?$/.test(source)) return source;
  const [page = "", ...section] = source.split("#");
  const guide = referencePages.test(page) ? "apireference" : "developerguide";
  const anchor = section.length > 0 ? `#${encodeURI(section.join("#"))}` : "";
  return `${documentation}/${guide}/${page}${anchor}`;
}
