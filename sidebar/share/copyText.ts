/** Puts a text on the clipboard. Apps Script shows the sidebar in a frame that may not use navigator.clipboard, but may copy what is selected when somebody clicks. */

/** Copies what a field holds, and with it the same as HTML where there is one. Whether that worked; the text is selected in either case, so that it can be copied by hand. */
export function copyText(field: HTMLTextAreaElement | HTMLInputElement, rich?: string): boolean {
  let isCopied = false;
  const put = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/plain", field.value);
    if (rich !== undefined) event.clipboardData.setData("text/html", rich);
    event.preventDefault();
    isCopied = true;
  };
  field.focus();
  field.select();
  document.addEventListener("copy", put, { once: true });
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", put);
  return isDone && isCopied;
}
