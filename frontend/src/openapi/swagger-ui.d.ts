declare module "swagger-ui-dist/swagger-ui-es-bundle.js" {
  type Options = {
    domNode: Element;
    spec: unknown;
    docExpansion: "list" | "full" | "none";
    defaultModelsExpandDepth: number;
    deepLinking: boolean;
    filter: boolean;
    validatorUrl: null;
    supportedSubmitMethods: string[];
    syntaxHighlight: boolean;
    presets: unknown[];
    plugins: { fn: { fetch: () => Promise<unknown> } }[];
    layout: string;
    onComplete: () => void;
  };
  const SwaggerUI: ((options: Options) => unknown) & { presets: { apis: unknown } };
  export default SwaggerUI;
}
