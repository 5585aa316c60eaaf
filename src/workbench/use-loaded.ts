import { useEffect, useState } from "react";

/** What is loaded after the page has shown; undefined until then. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    let isShown = true;
    void load().then((it) => {
      if (isShown) setLoaded(it);
    });
    return () => {
      isShown = false;
    };
  }, [load]);
  return loaded;
}
