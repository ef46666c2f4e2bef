# A static binary and nothing else. Build: docker build -t seloste . — run, in the folder of a policy:
#   docker run --rm -u "$(id -u):$(id -g)" -v "$PWD:/work" seloste build --strict
# The image has no git, so the commit is told: docker build --build-arg COMMIT="$(git rev-parse HEAD)" .
FROM rust:1.95-alpine AS build
RUN apk add --no-cache musl-dev
WORKDIR /src
COPY . .
ARG COMMIT=
RUN SELOSTE_COMMIT="$COMMIT" cargo build --release --locked \
 && cargo run --release --locked --example third-party > target/THIRD-PARTY.txt

FROM scratch
COPY --from=build /src/target/release/seloste /usr/local/bin/seloste
COPY --from=build /src/LICENSE /src/target/THIRD-PARTY.txt /usr/share/doc/seloste/
WORKDIR /work
ENTRYPOINT ["/usr/local/bin/seloste"]
CMD ["--help"]
