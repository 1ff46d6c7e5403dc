-- Whether anybody still reads for one of these says a lock that whoever reads holds for as long as the process lives.
create index verification_open on audit.verification (started_at) where state = 'RUNNING';
