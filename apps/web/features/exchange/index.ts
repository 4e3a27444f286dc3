export { exchangeRoutes } from './routes';
export { MessageRendering } from './message-rendering';
export { type MessageView, messageViewOf } from './message-view';
export { type Named, type Party, partyOf } from './party';
export { PartyName } from './party-name';
