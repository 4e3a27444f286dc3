export { parseUrlMap } from './url-map';
