// Style sheets are bundled with the page; importing one gives nothing.
declare module "*.css";
