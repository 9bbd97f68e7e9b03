# Runs the suite where there is no Node: docker run --rm IMAGE run --endpoint http://host.docker.internal:5000
FROM node:22.20.0-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm pack --ignore-scripts && mv swf-conformance-*.tgz /swf-conformance.tgz

FROM node:22.20.0-bookworm-slim
LABEL org.opencontainers.image.title="swf-conformance" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production
COPY --from=build /swf-conformance.tgz /tmp/swf-conformance.tgz
RUN npm install --global --omit=dev --omit=peer --no-audit --no-fund /tmp/swf-conformance.tgz \
    && rm /tmp/swf-conformance.tgz \
    && mkdir /work && chown node:node /work
USER node
WORKDIR /work
ENTRYPOINT ["swf-conformance"]
CMD ["--help"]
