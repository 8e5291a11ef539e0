/** Lets the compiler accept style sheets, which the bundler takes in. */
declare module "*.css";
