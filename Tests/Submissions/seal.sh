# A submission on stdin that was changed, with its SHA-256 made anew and no signature: what somebody does who forges one.
content=$(sed 's/"submission":/\n/; s/^[^\n]*\n//' | sed '$s/}$//')
digest=$(printf %s "$content" | sha256sum | cut -d ' ' -f 1)
printf '{"digest":"%s","format":"pru-submission-2","submission":%s}\n' "$digest" "$content"
