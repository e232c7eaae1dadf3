-- What else a list says is kept as facts: in left_out_line.value, where the reason is list-says-more, as canonical JSON.

-- The words of before stay, as they stand.
UPDATE left_out_line
SET value = json_object('remarks', json_array(json_object('remark', 'unknown', 'text', value)))
WHERE reason = 'list-says-more';
