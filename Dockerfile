# Callboard without the built-in PostgreSQL: give it CALLBOARD_DATABASE_URL.
# docker-compose.yml shows both together.

FROM node:22-bookworm-slim AS page
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci
COPY graph/*.graphqls ../graph/
COPY frontend ./
RUN npm run build

FROM golang:1.26-bookworm AS program
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
COPY --from=page /src/frontend/dist frontend/dist
# What `callboard version` says: --build-arg COMMIT=$(git rev-parse HEAD)
ARG COMMIT=
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w -X github.com/callboard-dev/callboard/cmd.commit=$COMMIT" -o /callboard .

FROM gcr.io/distroless/static-debian12:nonroot
WORKDIR /srv/callboard
COPY --from=program /callboard /usr/local/bin/callboard
COPY callboard.yaml ./
COPY examples examples
ENV CALLBOARD_SERVER_LISTEN=0.0.0.0:7007
EXPOSE 7007
ENTRYPOINT ["callboard"]
CMD ["serve"]
