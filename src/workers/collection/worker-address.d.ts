/** The address of a script that Vite builds for workers. */
declare module "*?worker&url" {
  const address: string;
  export default address;
}
