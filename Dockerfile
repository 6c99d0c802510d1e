# Builds Talkgraph and keeps only what runs. Not run where it was written: see docs/containers.md.

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json vite.config.ts ./
COPY bin ./bin
COPY cypher ./cypher
COPY data ./data
COPY schema ./schema
COPY src ./src
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production \
    TALKGRAPH_HOST=0.0.0.0 \
    TALKGRAPH_PORT=4000 \
    TALKGRAPH_STORE=/data/store
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/bin ./bin
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/data ./data
COPY --from=build /app/schema ./schema
COPY --from=build /app/dist ./dist
# The folder belongs to the user before a volume is put there, so that a new named volume does too.
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.TALKGRAPH_PORT + '/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which would keep SIGTERM from the service.
ENTRYPOINT ["node", "bin/talkgraph.js"]
CMD ["serve"]
