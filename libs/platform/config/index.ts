export { Env, type EnvVariable, loadConfig, variablesOf } from './env';
export { integer, list, oneOf, text, url } from './parsers';
export { parseUrlMap } from './url-map';
