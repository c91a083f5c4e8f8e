# Builds the site and serves it from a small web server that is not root, with the headers of lib/export/headers.ts.
#   docker build -t course . && docker run --rm --read-only --tmpfs /tmp -p 127.0.0.1:8080:8080 course
FROM node:22.22.2-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
ARG BASE_PATH=""
ARG SITE_URL=""
RUN npm run build \
    && mkdir -p "served${BASE_PATH}" \
    && cp -R out/. "served${BASE_PATH}/" \
    && npm run --silent server-config > nginx.conf

FROM nginxinc/nginx-unprivileged:1.29.4-alpine-slim
COPY --from=build /site/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /site/served /usr/share/nginx/html
USER 101
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/healthy"]
