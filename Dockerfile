# Callboard without the built-in PostgreSQL: give it CALLBOARD_DATABASE_URL.
# docker-compose.yml shows both together.

FROM node:22-bookworm-slim AS page
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci
COPY graph/*.graphqls ../graph/
COPY frontend ./
RUN npm run build

FROM golang:1.26.8-bookworm AS program
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
COPY --from=page /src/frontend/dist frontend/dist
# What `callboard version` says: --build-arg COMMIT=$(git rev-parse HEAD)
ARG COMMIT=
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w -X github.com/callboard-dev/callboard/cmd.commit=$COMMIT" -o /callboard .

# Nothing but the program, and whom it believes when it asks others.
FROM scratch
COPY --from=program /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=program /callboard /callboard
WORKDIR /srv/callboard
COPY callboard.yaml ./
COPY examples examples
ENV CALLBOARD_SERVER_LISTEN=0.0.0.0:7007
EXPOSE 7007
USER 65532:65532
ENTRYPOINT ["/callboard"]
CMD ["serve"]
