-- TR-06: the file of a probationary member moves with him; the clocks go on.
alter table transfers.letter add column file_on date; -- it arrived there, or here
