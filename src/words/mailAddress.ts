/** Addresses that an e-mail can be sent to. */
import { idText } from "./text";

/** No space, no sign that has a meaning in lists of addresses, a letter or digit first, and a domain with a dot in it. */
const ADDRESS = /^[\p{L}\p{N}_][^\s@"'(),:;<>[\]\\|!]*@[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]{2,}$/u;
/** GitHub stands these in for a person's own. */
const NO_REPLY = /@users\.noreply\.github\.com$/i;

/** The address that an id is, as of `Ada <ada@x.example>`; "" where it is none. */
export function mailAddress(id: string): string {
  const address = idText(id);
  return ADDRESS.test(address) && !NO_REPLY.test(address) ? address : "";
}
